package dev.readout.query.running;

import dev.readout.query.sql.Sql;
import io.r2dbc.pool.ConnectionPool;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Listens to what a service asks of PostgreSQL: an addition to a service, found by no scan. */
public class Statements {

    private static final List<Sql> HEARD = new CopyOnWriteArrayList<>();

    /** Everything that was asked since the last time. */
    public static List<Sql> heard() {
        List<Sql> heard = List.copyOf(HEARD);
        HEARD.clear();
        return heard;
    }

    @Bean
    @Primary
    DatabaseClient listeningClient(ConnectionPool readers) {
        DatabaseClient client = DatabaseClient.create(readers);
        return proxy(DatabaseClient.class, (method, arguments) -> {
            Object result = invoke(method, client, arguments);
            return method.getName().equals("sql") && arguments[0] instanceof String text
                    ? listening(text, (GenericExecuteSpec) result)
                    : result;
        });
    }

    private static GenericExecuteSpec listening(String text, GenericExecuteSpec statement) {
        return proxy(GenericExecuteSpec.class, (method, arguments) -> {
            if (method.getName().equals("bindValues") && arguments[0] instanceof Map<?, ?> values) {
                @SuppressWarnings("unchecked") // of this method's parameter
                var byName = (Map<String, Object>) values;
                HEARD.add(new Sql(text, byName));
            }
            return invoke(method, statement, arguments);
        });
    }

    private interface Call {
        Object of(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        Object made = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, Objects.requireNonNullElse(arguments, new Object[0])));
        return type.cast(made);
    }

    private static Object invoke(Method method, Object target, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
