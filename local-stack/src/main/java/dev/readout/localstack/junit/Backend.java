package dev.readout.localstack.junit;

import dev.readout.localstack.LocalStack;
import dev.readout.localstack.Stack;
import dev.readout.localstack.StackSettings;
import dev.readout.localstack.container.ContainerStack;
import dev.readout.localstack.process.WorkingDirectory;
import java.util.Arrays;
import java.util.Locale;

/** What the lent servers are. */
enum Backend {
    PROCESSES {
        @Override
        Stack start() {
            WorkingDirectory directory = TestDirectory.take();
            var stack = LocalStack.in(directory, StackSettings.forTests());
            stack.start();
            return stack;
        }
    },
    CONTAINERS {
        @Override
        Stack start() {
            return ContainerStack.start();
        }
    };

    static final String PROPERTY = "readout.test.backend";

    abstract Stack start();

    static Backend chosen() {
        String name = System.getProperty(PROPERTY, "processes");
        return Arrays.stream(values())
                .filter(backend -> backend.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        PROPERTY + " is \"processes\" or \"containers\", not \"" + name + "\""));
    }
}
