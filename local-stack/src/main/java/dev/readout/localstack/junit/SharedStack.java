package dev.readout.localstack.junit;

import dev.readout.localstack.Stack;
import org.jspecify.annotations.Nullable;

/** The one stack of a test JVM: started when first asked for, ended with the test plan, or with the JVM if the plan does not come to its end. */
final class SharedStack implements AutoCloseable {

    static final SharedStack INSTANCE = new SharedStack();

    private @Nullable Stack stack;

    private SharedStack() {}

    static Stack get() {
        return INSTANCE.running();
    }

    private synchronized Stack running() {
        if (stack == null) {
            stack = Backend.chosen().start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stack-ending"));
        }
        return stack;
    }

    @Override
    public synchronized void close() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }
}
