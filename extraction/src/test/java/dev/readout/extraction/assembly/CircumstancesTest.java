package dev.readout.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extractor;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where a meeting was, by which channel, whether it took place and what came of it; all told on Wednesday, 12 March 2025. */
class CircumstancesTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String PRESIDENT = "Kenyan President Daniel Otieno";
    private static final String MINISTER = "Norwegian Foreign Minister Ida Holm";

    private static MeetingReport first(String text) {
        String whole = text.replace("KP", PRESIDENT).replace("NM", MINISTER).replace("|", "\n\n");
        Article article = new Article("test", whole, ContentType.TEXT, null, null, "2025-03-12", null);
        List<MeetingReport> reports = EXTRACTOR.extract(article).reports();
        assertThat(reports).as(whole).isNotEmpty();
        return reports.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "KP met NM on Monday.; 2025-03-10",
                "KP met NM on Wednesday.; 2025-03-12",
                "KP will meet NM on Monday.; 2025-03-17",
                "KP met NM yesterday.; 2025-03-11",
                "KP met NM earlier today.; 2025-03-12",
                "KP met NM two days ago.; 2025-03-10",
                "KP met NM on the 5th.; 2025-03-05",
                "KP met NM on the 20th.; 2025-02-20",
                "KP met NM on March 3-4.; 2025-03-03",
                "KP met NM in July last year.; 2024-07",
                "KP met NM last month.; 2025-02",
                "KP met NM last week.; 2025-03",
                "KP met NM earlier in the week.; 2025-03",
                "KP met NM in December.; 2024-12",
                "NAIROBI, March 11 (Abc) -- KP met NM on Tuesday.; 2025-03-11",
                "NAIROBI, March 11 (Abc) -- KP met NM.; -",
                "NAIROBI, March 11 (Abc) -- KP met NM today.; 2025-03-11",
                "KP met NM, the ministry said on Tuesday.; -",
                "The ministry said on Tuesday that KP had met NM.; -",
                "KP said on Tuesday when meeting with NM that fish were dear.; 2025-03-11",
                "KP met NM, according to a statement on Tuesday.; -",
                "KP met NM, but unrest made her leave before the ceremony on Sunday.; -",
                "KP played golf on Saturday ahead of a meeting with NM.; -",
                "KP met NM after Friday's attack.; -",
                "KP met NM on Tuesday ahead of a conference set for next week.; 2025-03-11",
                "A committee on fish was opened on Tuesday. The same day, KP met NM.; 2025-03-11",
                "A committee on fish was opened on Tuesday. Later in the day, KP met NM.; 2025-03-11",
                "KP met NM.|The meeting took place on Monday.; 2025-03-10",
                "KP met NM.|Tuesday's meeting was the third in a year.; 2025-03-11",
                "KP has a new guest.|Their meeting on Monday was long.|KP met NM over fish.; 2025-03-10",
                "KP met NM on Tuesday of last week.; 2025-03-04",
                "KP will meet NM on Tuesday next week.; 2025-03-18",
                "KP will meet NM on Thursday (20).; 2025-03-20",
                "KP met NM the day before yesterday.; 2025-03-10",
                "KP will meet NM the day after tomorrow.; 2025-03-14",
                "KP met NM from 3 to 5 March.; 2025-03-03",
                "KP met NM in mid-February.; 2025-02",
                "A committee on fish was opened on Tuesday. A day earlier, KP met NM.; 2025-03-10",
                "A committee on fish was opened on Monday. The next day, KP met NM.; 2025-03-11",
                "A committee on fish was opened on Tuesday. In the morning, KP met NM.; 2025-03-11",
                "In the morning, KP met NM.; -",
                "KP is meeting with NM.; 2025-03-12",
                "KP was in Oslo on Monday. He met NM.; 2025-03-10",
                "KP met NM. He congratulated her on the prize that Norway won on Monday.; -",
                "KP told NM at Monday's meeting that fish were dear.; 2025-03-10",
                "KP met Norwegian Foreign Minister April Holm.; -"
            })
    void day(String text, String date) {
        assertThat(Objects.toString(first(text).date(), null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "KP met NM in Oslo.; Oslo; NO",
                "NAIROBI, March 11 (Abc) -- KP met NM here on Tuesday.; Nairobi; KE",
                "NAIROBI, March 11 (Abc) -- KP met NM on Tuesday.; -; -",
                "KP met NM at the White House.; -; US",
                "KP met NM during a visit to Norway.; -; NO",
                "During a working trip to the Kharkiv region, KP met NM.; -; UA",
                "KP met NM at the Vatican.; Vatican City; VA",
                "KP met NM in Singapore.; Singapore; SG",
                "KP visited Chile last week, and met with NM.; -; CL",
                "KP met his Norwegian counterpart in Paris on Monday.; Paris; FR",
                "KP and NM spoke about the situation in Syria.; -; -",
                "KP met NM ahead of a peace conference in Geneva.; -; -",
                "It was reported in Lagos that KP had met NM.; -; -",
                "KP met NM, the embassy said in Lagos.; -; -",
                "In Bergen, Kenya's president met with Norway's minister|KP met NM. They spoke of fish.; Bergen; NO",
                "KP met NM.|The talks were held in Oslo.; Oslo; NO",
                "KP arrived in Oslo on Monday.|KP met NM.; Oslo; NO",
                "KP spoke with NM by phone from Oslo.; -; -",
                "Talks between KP and NM were held in Oslo.; Oslo; NO",
                "KP met NM, who is in Nairobi on the third leg of a tour.; Nairobi; KE",
                "KP met visiting NM.; -; KE",
                "KP met NM on the first day of Ida Holm's four-day visit.; -; KE",
                "KP received NM at the presidential palace.; -; KE",
                "KP received NM at the Republican Palace.; -; KE",
                "KP met NM at Camp David.; -; US",
                "KP left Oslo after talks with NM.; Oslo; NO",
                "KP flies to Oslo, where he will meet NM.; Oslo; NO",
                "KP met NM, who once sold cars in Lima.; -; -",
                "KP met NM in Karen, Nairobi.; Nairobi; KE",
                "KP met NM. Otieno travels to Italy tonight.; -; -"
            })
    void place(String text, String city, String country) {
        MeetingReport report = first(text);
        assertThat(report.city()).isEqualTo(city);
        assertThat(report.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KP met NM.; HELD; IN_PERSON",
                "KP will meet NM.; PLANNED; IN_PERSON",
                "Talks between KP and NM are set for Friday.; PLANNED; IN_PERSON",
                "Talks between KP and NM will take place on Friday.; PLANNED; IN_PERSON",
                "Talks between KP and NM were postponed.; CANCELLED; IN_PERSON",
                "A video meeting between KP and NM is scheduled for Friday.; PLANNED; VIDEO",
                "The talks begin on Friday with a meeting between KP and NM.; PLANNED; IN_PERSON",
                "KP spoke with NM.; HELD; PHONE",
                "KP spoke with NM in Oslo.; HELD; IN_PERSON",
                "NM paid a courtesy call on KP.; HELD; IN_PERSON",
                "KP received a courtesy call from NM.; HELD; IN_PERSON",
                "KP negotiated with NM about fish.; HELD; IN_PERSON",
                "KP left Oslo after talks with NM.; HELD; IN_PERSON"
            })
    void statusAndChannel(String text, String status, String channel) {
        MeetingReport report = first(text);
        assertThat(report.status()).hasToString(status);
        assertThat(report.channel()).hasToString(channel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "KP met NM. After the talks, the two sides signed a memorandum of understanding.; MOU",
                "KP met NM. They signed an agreement on fish and a joint statement.; JOINT_STATEMENT AGREEMENT",
                "KP met NM. A road map was adopted and agreements on ports and on fish were signed.; AGREEMENT ROADMAP_OR_PLAN",
                "KP met NM. A joint statement said that they would meet again.; JOINT_STATEMENT",
                "KP met NM. In a joint statement, they called for calm.; JOINT_STATEMENT",
                "KP met NM. The talks ended with the signing of a treaty on fish.; AGREEMENT",
                "KP met NM. The two sides agreed to elevate relations to a strategic partnership.; PARTNERSHIP_UPGRADE",
                "KP met NM. The two sides agreed to establish a strategic partnership.; PARTNERSHIP_UPGRADE",
                "KP met NM. They hope to sign an agreement on fish.; -",
                "KP met NM. They will sign an agreement on fish.; -",
                "KP met NM. They finished without reaching an agreement.; -",
                "KP met NM. They did not sign the agreement on fish.; -",
                "KP met NM. Polish President Jan Kowal and Peruvian President Luis Rojas signed an agreement.; -",
                "KP met NM. They agreed to raise fees and issued a joint communiqué.; JOINT_STATEMENT",
                "KP met NM. A joint communiqué followed.; JOINT_STATEMENT",
                "KP met NM. In a joint statement, Japan and Peru called for calm.; -",
                "KP met NM. Six nations agreed under the Lagos Accord to calm the markets.; -",
                "KP met NM. They spoke of outstanding issues over the fisheries protocol.; -"
            })
    void outcomes(String text, String outcomes) {
        String found = first(text).outcomes().stream().map(Outcome::name).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(outcomes == null ? "" : outcomes);
    }
}
