package dev.readout.schemas.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Avro's binary and JSON encodings of records, as plain Avro writes and reads them. */
final class AvroText {

    private AvroText() {}

    static byte[] bytes(SpecificRecord value) {
        try {
            var out = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            new SpecificDatumWriter<SpecificRecord>(value.getSchema(), SpecificData.getForClass(value.getClass()))
                    .write(value, encoder);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What today's code makes of bytes that were written with that schema. */
    static <T extends SpecificRecord> T read(byte[] bytes, Schema writer, Class<T> type) {
        try {
            TrustedRecords.trust();
            SpecificData data = SpecificData.getForClass(type);
            return new SpecificDatumReader<T>(writer, data.getSchema(type), data)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those bytes by their own schema. */
    static GenericRecord generic(byte[] bytes, Schema writer) {
        return generic(bytes, writer, writer);
    }

    /** What a reader with that schema makes of bytes that were written with the other, as Avro's JSON. */
    static String json(byte[] bytes, Schema writer, Schema reader) {
        try {
            var out = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().jsonEncoder(reader, out, true);
            new GenericDatumWriter<GenericRecord>(reader).write(generic(bytes, writer, reader), encoder);
            encoder.flush();
            return out.toString(StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GenericRecord generic(byte[] bytes, Schema writer, Schema reader) {
        try {
            return new GenericDatumReader<GenericRecord>(writer, reader)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
