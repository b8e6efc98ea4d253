package dev.readout.enrichment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** Says that the port is taken, in one sentence. */
final class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String sentence = "Port " + cause.getPort()
                + " is taken: end the program that listens on it, or set READOUT_ENRICHMENT_PORT to another.";
        return new FailureAnalysis(sentence, null, cause);
    }
}
