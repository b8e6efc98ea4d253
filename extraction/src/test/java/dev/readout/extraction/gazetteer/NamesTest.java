package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erdoğan | erdogan",
                "İlham Əliyev | ilham eliyev",
                "N’Djamena | ndjamena",
                "Ban Ki-moon | ban ki moon",
                "Straße | strasse",
                "Đinđić | dindic",
                "Recep  Tayyip\u00a0Erdoğan, Jr. | recep tayyip erdogan jr",
                "Łódź | lodz",
                "Nguyễn Phú Trọng | nguyen phu trong",
            })
    void foldsNames(String name, String folded) {
        assertThat(Names.fold(name)).isEqualTo(folded);
    }

    @Test
    void foldsDecomposedLettersLikeComposedOnes() {
        assertThat(Names.fold("Cavus\u0327og\u0306lu")).isEqualTo("cavusoglu");
    }

    @ParameterizedTest
    @CsvSource({
        "Zelensky, Zelenskyy",
        "Zelenskiy, Zelensky",
        "Mohammed, Muhammad",
        "Mohamed, Mohamad",
        "Sergei, Sergey",
        "Tokayev, Tokaev",
        "Yeltsin, Eltsin",
        "Hussein, Husayn",
        "Rahmonov, Rakhmonov",
    })
    void spellingsOfANameSoundTheSame(String one, String other) {
        assertThat(Names.sound(one)).isEqualTo(Names.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Putin, Patten", "Biden, Baden", "Merkel, Markov", "Kim, Khan", "Rao, Roy"})
    void otherNamesSoundDifferent(String one, String other) {
        assertThat(Names.sound(one)).isNotEqualTo(Names.sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Joe Biden, Biden",
        "Joseph R. Biden, Joseph Robinette Biden",
        "HAYASHI Yoshimasa, Yoshimasa Hayashi",
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "S. Jaishankar, Subrahmanyam Jaishankar",
        "Xi Jinping, XI JINPING",
    })
    void mayBeOnePerson(String one, String other) {
        assertThat(Names.mayBeSame(one, other)).isTrue();
        assertThat(Names.mayBeSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ilham Aliyev, Heydar Aliyev",
        "Wang Yi, Wang Yang",
        "Kim Jong Un, Kim Yong Nam",
        "J. B., James Brown",
        "Li Li, Li Qiang",
        "'', Putin",
    })
    void areTwoPersons(String one, String other) {
        assertThat(Names.mayBeSame(one, other)).isFalse();
        assertThat(Names.mayBeSame(other, one)).isFalse();
    }
}
