package dev.readout.query.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSettingsTest {

    @Test
    void oneAddressGivesBoth() {
        var settings = new PostgresSettings("postgresql://db:5433/readout", "me", "secret", "views", "");
        assertThat(settings.jdbcUrl())
                .isEqualTo("jdbc:postgresql://db:5433/readout?currentSchema=views,views_kept,public");
        assertThat(settings.r2dbcUrl()).isEqualTo("r2dbc:postgresql://db:5433/readout");
        assertThat(settings).hasToString("postgresql://db:5433/readout as me");
    }

    @Test
    void anAddressForJdbcWillDo() {
        assertThat(new PostgresSettings("jdbc:postgresql://db:5433/readout", "me", "", "readout", "").r2dbcUrl())
                .isEqualTo("r2dbc:postgresql://db:5433/readout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:5433", "mysql://localhost/readout", "postgresql://localhost", "postgresql:///x"})
    void anythingElseIsRefusedWithAnExample(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostgresSettings(url, "me", "", "readout", ""))
                .withMessageContaining("READOUT_POSTGRES_URL")
                .withMessageContaining("postgresql://localhost:5433/readout");
    }
}
