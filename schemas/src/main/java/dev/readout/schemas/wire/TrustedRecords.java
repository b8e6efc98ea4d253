package dev.readout.schemas.wire;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Avro makes objects only of classes that this process trusts, and from the start trusts none of ours. */
final class TrustedRecords {

    private static final String PACKAGE = "dev.readout.";

    static {
        ClassSecurityPredicate ours = type -> type.getName().startsWith(PACKAGE);
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ours));
    }

    private TrustedRecords() {}

    /** From now on Avro may make the records of this project; others stay as they were. Any thread, any number of times. */
    static void trust() {
        // the static initializer does it, once
    }
}
