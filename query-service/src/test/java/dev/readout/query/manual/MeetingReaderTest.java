package dev.readout.query.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The consumer that the manual of the topics shows works, and is the one that it shows. */
@LentStack
@Timeout(60)
class MeetingReaderTest {

    @Test
    void readsWhatBecomesKnown(Stack stack) {
        try (var topic = MeetingsTopic.empty(stack)) {
            MeetingStory talks = MeetingStory.of("manual").with("Li Wen", "Minister", "CN");
            topic.send(talks.recorded(), talks.calledOff());
            var read = new ArrayList<String>();
            MeetingReader.read(
                    stack.kafka().bootstrapServers(), stack.registry().url().toString(), event -> {
                        read.add(event.get("type") + " " + event.get("meetingId") + " " + event.get("version"));
                        return read.size() < 2;
                    });
            assertThat(read).containsExactly("RECORDED " + talks.id() + " 1", "CALLED_OFF " + talks.id() + " 2");
        }
    }

    @Test
    void isWhatTheManualShows() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/readout/query/manual/MeetingReader.java"));
        String shown = source.substring(source.indexOf("Map<String, Object> settings"), source.lastIndexOf("    }\n}"));
        assertThat(Files.readString(Path.of("../schemas/README.md"))).contains(shown.stripTrailing());
    }
}
