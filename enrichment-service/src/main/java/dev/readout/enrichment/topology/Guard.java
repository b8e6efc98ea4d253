package dev.readout.enrichment.topology;

import dev.readout.schemas.Rejected;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Runs a step, and turns a record that it cannot process into a rejected one, within the transaction of the step. What Kafka itself throws goes through. */
final class Guard<I, O> implements Processor<String, I, String, Result<O>> {

    /** Makes the step once its task's stores are there. */
    @FunctionalInterface
    interface Maker<I, O> {
        Step<I, O> make(ProcessorContext<String, Result<O>> context);
    }

    private final Maker<I, O> maker;
    private @Nullable ProcessorContext<String, Result<O>> context;
    private @Nullable Step<I, O> step;

    Guard(Maker<I, O> maker) {
        this.maker = maker;
    }

    @Override
    public void init(ProcessorContext<String, Result<O>> context) {
        this.context = context;
        this.step = maker.make(context);
    }

    @Override
    public void process(Record<String, I> input) {
        ProcessorContext<String, Result<O>> out = Objects.requireNonNull(context);
        Step<I, O> running = Objects.requireNonNull(step);
        RecordMetadata metadata = out.recordMetadata().orElseThrow();
        try {
            Step.Decision<O> decision = running.decide(input, metadata);
            decision.effect().run();
            decision.output().forEach(each -> out.forward(each.withValue(new Result.Passed<>(each.value()))));
        } catch (Refusal refusal) {
            out.forward(refused(input, metadata, refusal.stage(), Objects.requireNonNull(refusal.getMessage())));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            out.forward(refused(input, metadata, running.stage(), "The step failed: " + e));
        }
    }

    private Record<String, Result<O>> refused(
            Record<String, I> input, RecordMetadata metadata, String stage, String reason) {
        byte[] bytes = Objects.requireNonNull(step).bytes(input.value());
        return input.withValue(new Result.Refused<>(new Rejected(
                metadata.topic(),
                metadata.partition(),
                metadata.offset(),
                input.key(),
                stage,
                reason,
                bytes == null ? null : ByteBuffer.wrap(bytes),
                java.time.Instant.ofEpochMilli(input.timestamp()))));
    }

    @Override
    public void close() {
        if (step != null) {
            step.close();
        }
    }
}
