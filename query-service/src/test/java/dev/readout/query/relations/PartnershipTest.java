package dev.readout.query.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartnershipTest {

    private static final String STRATEGIC = raised("1", "['GH','TG']", "'strategic partnership'");
    private static final String AGAIN = raised("2", "['GH','TG']", "'Strategic Partnership'");
    private static final String OF_OTHERS = raised("3", "['GH','PT']", "'privileged partnership'");
    private static final String HIGHER = raised("4", "['GH','TG']", "'comprehensive strategic partnership'");
    private static final String UNTOLD = "{'id':'5','date':null,'partnership':null}";

    @Test
    void aLevelIsReachedOnce() {
        assertThat(of(STRATEGIC, AGAIN, HIGHER))
                .extracting(Partnership::meeting, Partnership::level)
                .containsExactly(
                        tuple("1", "strategic partnership"), tuple("4", "comprehensive strategic partnership"));
    }

    @Test
    void ofManyWhoMetOnlyThePartiesRaiseTheirRelations() {
        assertThat(of(OF_OTHERS)).isEmpty();
    }

    @Test
    void aLevelThatIsNotToldCounts() {
        assertThat(of(UNTOLD)).containsExactly(new Partnership(null, null, "5", null));
    }

    private static List<Partnership> of(String... meetings) {
        return Partnership.of(Arrays.stream(meetings).map(PartnershipTest::json).toList(), "GH", "TG");
    }

    private static String raised(String id, String parties, String level) {
        return "{'id':'" + id + "','date':'2024','partnership':{'parties':" + parties + ",'from':null,'to':" + level
                + "}}";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
