package dev.readout.extraction.assembly;

import static dev.readout.extraction.Topic.AGRICULTURE;
import static dev.readout.extraction.Topic.ARMS_CONTROL;
import static dev.readout.extraction.Topic.CLIMATE_AND_ENVIRONMENT;
import static dev.readout.extraction.Topic.CONFLICT_AND_PEACE;
import static dev.readout.extraction.Topic.DEFENCE;
import static dev.readout.extraction.Topic.ENERGY;
import static dev.readout.extraction.Topic.MIGRATION;
import static dev.readout.extraction.Topic.TRADE_AND_INVESTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.extraction.Article;
import dev.readout.extraction.ContentType;
import dev.readout.extraction.Extractor;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Topic;
import dev.readout.extraction.syntax.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class TopicsTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String MET =
            "Kenyan President Daniel Otieno met Norwegian Foreign Minister Ida Holm in Oslo on Monday";

    static final List<Arguments> TEXTS = List.of(
            arguments(MET + " to discuss trade and fisheries.", Set.of(TRADE_AND_INVESTMENT, AGRICULTURE)),
            arguments(MET + " for talks on migration.", Set.of(MIGRATION)),
            arguments(MET + ". The two sides exchanged views on climate change.", Set.of(CLIMATE_AND_ENVIRONMENT)),
            arguments(MET + ". Otieno stressed the importance of a ceasefire.", Set.of(CONFLICT_AND_PEACE)),
            arguments(MET + ". They agreed on a plan for nuclear disarmament.", Set.of(ARMS_CONTROL)),
            arguments(MET + ". They discussed energy security.", Set.of(ENERGY)),
            arguments(MET + ". They discussed food security with the defence minister.", Set.of(AGRICULTURE)),
            arguments(MET + ". They discussed security with Defence Minister Lars Lie.", Set.of(DEFENCE)),
            arguments(MET + ". They did not discuss trade.", Set.of()),
            arguments(MET + ". They discussed reform of the Security Council.", Set.of()),
            arguments(MET + ". Elsewhere in the town, fishermen talked about oil prices.", Set.of()),
            arguments(MET + " after a climate conference.", Set.of()),
            arguments(MET + ". Oil prices fell by a tenth.", Set.of()));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void tellsWhatWasTalkedAbout(String text, Set<Topic> topics) {
        assertThat(report(text).topics()).isEqualTo(topics);
    }

    @Test
    void everyTopicHasTheWordsThatTellIt() {
        String text = MET + ". The two sides discussed trade, energy and visas.";
        MeetingReport report = report(text);
        assertThat(report.topicSpans().values().stream().map(span -> span.of(text)))
                .containsExactly("discussed trade", "discussed trade, energy", "discussed trade, energy and visas");
    }

    @Test
    void eachOfSeveralMeetingsHasItsOwn() {
        String text = MET
                + ". They discussed trade. On Tuesday, Otieno met Chilean President Ana Rojas in Santiago. The two"
                + " leaders focused on migration.";
        assertThat(EXTRACTOR.extract(article(text)).reports().stream().map(MeetingReport::topics))
                .containsExactly(Set.of(TRADE_AND_INVESTMENT), Set.of(MIGRATION));
    }

    @Test
    void theTableHasEveryTopicWithItsMeaningAndNoWordTwice() {
        List<String[]> rows = Resource.rows(Topics.class, "topics.tsv");
        assertThat(rows.stream().map(row -> row[0]))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(Topic.values()).map(Topic::name), Stream.of("-"))
                                .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row[1]).isNotBlank());
        assertThat(rows.stream().flatMap(row -> Arrays.stream(row[2].split("\\|", -1))))
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase.split(" ", -1)).hasSizeLessThanOrEqualTo(6));
    }

    private static MeetingReport report(String text) {
        return Objects.requireNonNull(EXTRACTOR.extract(article(text)).reports().getFirst());
    }

    private static Article article(String text) {
        return new Article("test", text, ContentType.TEXT, null, null, "2025-03-12", null);
    }
}
