package dev.readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    /** The example that the specification's own libraries are tested with. */
    @Test
    void signsAsTheSpecificationsExample() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void randomOnesDifferAndAreNotPrinted() {
        assertThat(Secret.random().written()).isNotEqualTo(Secret.random().written());
        assertThat(Secret.random()).hasToString("whsec_…");
    }

    @Test
    void whatIsTooShortOrNoBase64OrOfAnotherKindIsRefused() {
        for (String bad : new String[] {"whsec_c2hvcnQ=", "whsec_!!", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ""}) {
            assertThatThrownBy(() -> new Secret(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
