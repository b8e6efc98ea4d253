package dev.readout.enrichment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says of a setting that cannot be what it is, which it is and what it must be, in one sentence. */
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (each instanceof IllegalArgumentException && message != null && message.startsWith("READOUT_")) {
                return new FailureAnalysis(message, null, cause);
            }
        }
        return null;
    }
}
