package dev.readout.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot print what {@link SettingsCheck} has found, and nothing else. */
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<SettingsCheck.Refused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsCheck.Refused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
