package dev.readout.localstack;

import java.net.URI;

/** Apicurio Registry, with its schemas in the stack's PostgreSQL. */
public interface Registry extends Part {

    /** Where it is, without a path: {@code http://host:port}. */
    URI url();

    /** Where it speaks Confluent's API. */
    default URI confluentUrl() {
        return url().resolve("/apis/ccompat/v7");
    }
}
