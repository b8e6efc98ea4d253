package dev.readout.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.Probe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartupTest {

    @TempDir
    Path directory;

    private final Queue<String> ready = new ConcurrentLinkedQueue<>();
    private final Startup startup = new Startup(part -> ready.add(part.name()));

    @AfterEach
    void endAll() {
        startup.cancel();
    }

    @Test
    void aPartStartsWhenThoseItNeedsAnswer() {
        var first = new Shell("first", "sleep 0.2; touch first; exec sleep 100");
        var second = new Shell("second", "[ -e first ] && touch second; exec sleep 100");
        var third = new Shell("third", "[ -e first ] && [ -e second ] && touch third; exec sleep 100");

        startup.add(first).add(second, first).add(third, first, second).await();

        assertThat(ready).containsExactly("first", "second", "third");
    }

    @Test
    void theFirstFailureIsToldWithoutWaitingForOthers() {
        var slow = new Shell("slow", "exec sleep 100");
        var broken = new Shell("broken", "echo no licence; exit 1");
        var needy = new Shell("needy", "touch needy; exec sleep 100");

        startup.add(slow).add(broken).add(needy, broken);

        assertThatThrownBy(startup::await)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("broken ended while it started")
                .hasMessageContaining("no licence");
        startup.cancel();
        assertThat(List.of(slow, broken, needy)).noneMatch(Part::isRunning);
        assertThat(directory.resolve("needy")).doesNotExist();
    }

    @Test
    void cancellingBreaksOffWhatIsStarting() {
        var slow = new Shell("slow", "touch started; exec sleep 100");
        var next = new Shell("next", "touch next; exec sleep 100");
        startup.add(slow).add(next, slow);
        org.awaitility.Awaitility.await().until(() -> Files.exists(directory.resolve("started")));

        startup.cancel();

        assertThat(slow.isRunning()).isFalse();
        assertThatThrownBy(startup::await).isInstanceOf(StackException.class);
        assertThat(directory.resolve("next")).doesNotExist();
    }

    /** A shell script; it is ready when it has made a file of its name. */
    private final class Shell extends ProcessPart {

        private final String script;

        Shell(String name, String script) {
            super(name);
            this.script = script;
        }

        @Override
        protected Launch launch() {
            String inDirectory = "cd '" + directory + "'; " + script;
            return Launch.in(directory, name(), name(), List.of("/bin/sh", "-c", inDirectory));
        }

        @Override
        protected Probe probe() {
            return () -> Files.exists(directory.resolve(name()));
        }
    }
}
