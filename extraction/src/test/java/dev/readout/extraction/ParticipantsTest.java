package dev.readout.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who met: long offices, sides unsaid, groups, references by office; and sentences that tell of no meeting. */
class ParticipantsTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Holm NO, Taro Ono JP | Lars Holm, Minister of Transport, Ports and Marine of the Kingdom of Norway, met Taro Ono, Minister for Foreign Affairs of Japan.",
                "Daniel Otieno KE, Liam Byrne IE | Kenyan President Daniel Otieno met with Liam Byrne, Tánaiste, Minister for Foreign Affairs and Minister for Defence of Ireland.",
                "Hamad bin Rashid Al Falasi AE, Lars Holm NO | Hamad bin Rashid Al Falasi, Deputy Ruler of Sharjah and Minister of Finance, met Norway's Minister of Finance, Lars Holm.",
                "Omar al-Ja'far JO, Ida Holm NO | Jordanian Prime Minister Omar al-Ja'far met Norwegian Foreign Minister Ida Holm.",
                "Michael Barnes US, Makoto Endo JP | Deputy Trade Representative Michael Barnes met with MITI vice president Makoto Endo on Thursday.",
                "Jan Nowak PL, Daniel Otieno KE | Polish Speaker Jan Nowak met Kenyan President Daniel Otieno on May 10.",
                "Ivan Koval UA, Antonio Sousa PT | During a conversation with Prime Minister of Portugal Antonio Sousa, Ukrainian Deputy Foreign Minister Ivan Koval expressed gratitude.",
                "Ivan Koval UA, Ana Sousa PT, Luis Prado PT | Ukrainian Deputy Foreign Minister Ivan Koval met with Portuguese Minister of Education Ana Sousa and School Fund Head Luis Prado.",
                "Ivan Koval UA, Ana Gil PT | Ukrainian Deputy Foreign Minister Ivan Koval is in Lisbon. On behalf of President Petro Savchuk, the Deputy Foreign Minister met with Portuguese Defense Minister Ana Gil.",
                "transport minister KE, transport minister NO, transport minister PE | The transport ministers of Kenya, Norway and Peru met in Lima on Tuesday.",
                "Daniel Otieno KE, counterpart NO, counterpart PE | Kenyan President Daniel Otieno met his Norwegian and Peruvian counterparts in Oslo on Tuesday.",
                "Daniel Otieno KE, Lars Holm NO | The foreign ministers of Kenya and Norway conferred by telephone on Tuesday. Norwegian Foreign Minister Lars Holm thanked his Kenyan counterpart, Daniel Otieno."
            })
    void tellsWhoMet(String people, String text) {
        assertThat(reports(text)).hasSize(1);
        assertThat(told(reports(text).getFirst())).containsExactlyInAnyOrder(people.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Prime Minister Lars Holm told Kenyan President Daniel Otieno in a letter that aid would continue.",
                "The ministry said reports that Norwegian Prime Minister Lars Holm spoke with Kenyan President Daniel Otieno are untrue.",
                "Kenyan President Daniel Otieno is ready for direct talks with Norwegian Prime Minister Lars Holm.",
                "Kenyan President Daniel Otieno praised Norwegian Prime Minister Lars Holm. The two have met twice.",
                "Kenyan President Daniel Otieno extended an invitation to Norwegian Prime Minister Lars Holm to meet with him.",
                "The experts discussed the talks between the leaders of Kenya and Norway."
            })
    void whatIsWrittenDeniedOfferedOrATopicIsNoMeeting(String text) {
        assertThat(reports(text)).isEmpty();
    }

    @Test
    void aHeadlineTellsTheMeetingOfTheTextAndNoOther() {
        List<MeetingReport> planned = reports(
                "Statement on the Bilateral Meeting between President Daniel Otieno of Kenya and Prime Minister Lars Holm of Norway\n\n"
                        + "President Daniel Otieno of Kenya will meet with Prime Minister Lars Holm of Norway on May 12.");
        assertThat(planned).extracting(MeetingReport::status).containsExactly(Status.PLANNED);
        List<MeetingReport> shouted = reports(
                "GERMAN PRESIDENT HOLDS TALKS WITH DIALLO\n\n"
                        + "BERLIN, May 3 - German President Karl Braun held talks with Senegalese Foreign Minister Amadou Diallo on Tuesday.");
        assertThat(shouted).hasSize(1);
        assertThat(told(shouted.getFirst())).containsExactlyInAnyOrder("Karl Braun DE", "Amadou Diallo SN");
    }

    @Test
    void aSpouseOfTheSameNameIsAnother() {
        List<MeetingReport> reports =
                reports("President Macron met Norwegian Prime Minister Lars Holm in Oslo on Tuesday. "
                        + "First lady Brigitte Macron opened a school. Mr. Macron will see Mr. Holm again in Lima.");
        assertThat(reports)
                .hasSize(2)
                .allSatisfy(report -> assertThat(told(report)).containsExactlyInAnyOrder("Macron FR", "Lars Holm NO"));
    }

    @Test
    void whatIsCalledOffIsTheMeetingThatWasPlanned() {
        List<MeetingReport> reports = reports(
                "Kenyan President Daniel Otieno called off a meeting with Norwegian Prime Minister Lars Holm on Tuesday. "
                        + "Otieno was due to meet with Holm in Lima.");
        assertThat(reports).extracting(MeetingReport::status).containsExactly(Status.CANCELLED);
        assertThat(reports).extracting(MeetingReport::city).containsExactly("Lima");
    }

    private static List<MeetingReport> reports(String text) {
        return EXTRACTOR
                .extract(new Article("1", text, ContentType.TEXT, null, null, "2022-05-04", null))
                .reports();
    }

    /** Name, or else title, and country of each. */
    private static List<String> told(MeetingReport report) {
        return report.participants().stream()
                .map(person -> Objects.requireNonNullElse(person.name(), Objects.requireNonNull(person.title())) + " "
                        + person.country())
                .toList();
    }
}
