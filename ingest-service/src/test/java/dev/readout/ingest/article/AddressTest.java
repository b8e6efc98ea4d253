package dev.readout.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Gazette.Example/News,             https://gazette.example/News",
        "http://gazette.example/news,              https://gazette.example/news",
        "https://gazette.example:443/news,         https://gazette.example/news",
        "http://gazette.example:80/news,           https://gazette.example/news",
        "https://gazette.example:8443/news,        https://gazette.example:8443/news",
        "https://gazette.example./news,            https://gazette.example/news",
        "https://gazette.example,                  https://gazette.example/",
        "https://gazette.example/a/./b/../c,       https://gazette.example/a/c",
        "https://me:secret@gazette.example/news,   https://gazette.example/news",
        "https://gazette.example/news#comments,    https://gazette.example/news",
        "https://gazette.example/#!/news/7,        https://gazette.example/#!/news/7",
        "https://gazette.example/news?,            https://gazette.example/news",
        "https://gazette.example/n?b=2&a=1,        https://gazette.example/n?b=2&a=1",
        "https://gazette.example/n?utm_source=x,   https://gazette.example/n",
        "https://gazette.example/n?id=7&UTM_Medium=mail&fbclid=q&gclid=1, https://gazette.example/n?id=7",
        "https://gazette.example/n?a=b%26c,        https://gazette.example/n?a=b%26c",
        "https://gazette.example/%7Eada/%c3%a9,    https://gazette.example/~ada/%C3%A9",
        "https://gazette.example/~ada/é,           https://gazette.example/~ada/%C3%A9",
        "https://gazette.example/a b|c,            https://gazette.example/a%20b%7Cc",
        "https://gazette.example/100%,             https://gazette.example/100%25",
        "https://zeitung.müller.example/x,         https://zeitung.xn--mller-kva.example/x",
        "https://[2001:DB8::1]/x,                  https://[2001:db8::1]/x",
    })
    void allSpellingsOfAnAddressShareOneForm(String address, String normal) {
        assertThat(Address.isWeb(address)).isTrue();
        assertThat(Address.normal(address)).isEqualTo(normal);
        assertThat(Address.normal(normal)).as("normal again").isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gazette.example/news",
                "/news",
                "//gazette.example/news",
                "ftp://gazette.example/news",
                "javascript:alert(1)",
                "https:gazette.example",
                "https://",
                "https:///news",
                "https://?x",
                "https://./news",
                "https://gazette..example/news",
                "https://gaz%25ette.example/",
                "https://two words.example/",
                "https://gazette.example:port/",
                "https://gazette.example:99999/",
                " https://gazette.example/",
                "https://gazette.example/\n",
                ""
            })
    void anythingElseIsNoAddressOfAnArticle(String address) {
        assertThat(Address.isWeb(address)).isFalse();
    }

    @RepeatedTest(50)
    void whateverIsTakenForAnAddressHasAStableForm(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String alphabet = "aab.:/?#&=%7E[]@é\\ 0\u0001";
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder("https://");
            random.ints(random.nextInt(20), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            String address = text.toString();
            if (Address.isWeb(address)) {
                String normal = Address.normal(address);
                assertThat(Address.normal(normal)).as(address).isEqualTo(normal);
            }
        }
    }
}
