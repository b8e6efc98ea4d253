package dev.readout.localstack.junit;

import dev.readout.localstack.Broker;
import dev.readout.localstack.Database;
import dev.readout.localstack.Part;
import dev.readout.localstack.Postgres;
import dev.readout.localstack.Registry;
import dev.readout.localstack.Stack;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Does what {@link LentStack} says. */
public final class StackExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

    /** The stack of this JVM, all of it running when first asked for. */
    public static Stack stack() {
        return SharedStack.get();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(SharedStack.class, key -> SharedStack.INSTANCE);
        stack().parts().forEach(Part::start);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class
                || type == Broker.class
                || type == Registry.class
                || type == Postgres.class
                || type == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Broker.class) {
            return stack().kafka();
        }
        if (type == Registry.class) {
            return stack().registry();
        }
        if (type == Postgres.class) {
            return stack().postgres();
        }
        return type == Database.class ? databaseOf(context) : stack();
    }

    private static Database databaseOf(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(context.getRequiredTestClass(), testClass -> stack().newDatabase(), Database.class);
    }
}
