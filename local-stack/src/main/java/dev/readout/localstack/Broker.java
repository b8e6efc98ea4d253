package dev.readout.localstack;

/** One Kafka node, broker and controller in one (KRaft). Topics are not created by themselves. */
public interface Broker extends Part {

    /** {@code host:port} for {@code bootstrap.servers}. */
    String bootstrapServers();
}
