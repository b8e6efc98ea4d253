package dev.readout.localstack.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lends the tests of a class a running Kafka, registry and PostgreSQL. All classes of a JVM share one stack, started by the first that asks.
 *
 * <p>Constructors, test and lifecycle methods may take a {@link dev.readout.localstack.Stack}, one of its parts, or a {@link
 * dev.readout.localstack.Database}: an empty one, the same for the whole class. Code that can't take parameters, such as a method that registers
 * Spring properties, asks {@link StackExtension#stack()}.
 *
 * <p>A test may stop, kill and start parts; what is down when a class begins is started again. Topics are shared: tests bring their own consumer
 * groups and application ids, and ids of their own in what they send.
 *
 * <p>With the system property {@code readout.test.backend} set to {@code containers} the parts are containers; by default, {@code processes}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackExtension.class)
public @interface LentStack {}
