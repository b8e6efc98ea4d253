package dev.readout.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.ArticleReports;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which reports are of one meeting, case by case. Articles are called a, b, c; what is one meeting is joined by a plus sign. */
class SameMeetingTest {

    private static final String WHO = "; Ada Berg = President @ SE; Otto Lind = President @ FI";

    @Test
    void oneDayIsOneMeeting() {
        assertOne(told("2024-03-02", "on 2024-03-01; in Oslo, NO"), told("2024-03-02", "on 2024-03-01; in Oslo, NO"));
        assertOne(told("2024-03-02", "on 2024-03-01; in Oslo, NO"), told("2024-03-02", "on 2024-03-01"));
    }

    @Test
    void aWeekIsAnother() {
        assertApart(told("2024-03-09", "on 2024-03-01; in Oslo, NO"), told("2024-03-09", "on 2024-03-08; in Oslo, NO"));
    }

    @Test
    void aMonthContainsItsDays() {
        assertOne(
                told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                told("2024-06-01", "BACKGROUND; on 2024-03; in Oslo, NO"));
        assertOne(
                told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                told("2024-06-01", "BACKGROUND; on 2024; in Oslo, NO"));
        assertApart(
                told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                told("2024-06-01", "BACKGROUND; on 2024-04; in Oslo, NO"));
    }

    @Test
    void aMonthWithTwoMeetingsTellsOfNeitherUnlessThePlaceDoes() {
        ArticleReports first = told("2024-03-02", "on 2024-03-01; in Oslo, NO");
        ArticleReports second = told("2024-03-22", "on 2024-03-21; in Riga, LV");
        assertThat(grouping(first, second, told("2024-06-01", "BACKGROUND; on 2024-03")))
                .containsExactly("a", "b", "c");
        assertThat(grouping(first, second, told("2024-06-01", "BACKGROUND; on 2024-03; in Riga, LV")))
                .containsExactly("a", "b+c");
    }

    @Test
    void aCallIsNoMeeting() {
        assertApart(told("2024-03-02", "on 2024-03-01"), told("2024-03-02", "PHONE; on 2024-03-01"));
        assertOne(told("2024-03-02", "VIDEO; on 2024-03-01"), told("2024-03-02", "PHONE; on 2024-03-01"));
    }

    @Test
    void otherPeopleOfTheSameStatesMeetOnTheirOwn() {
        assertThat(grouping(
                        told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                        with(
                                "2024-03-02",
                                "on 2024-03-01; in Oslo, NO; Ina Sund = Foreign Minister @ SE; Olli Aho @ FI")))
                .containsExactly("a", "b");
    }

    @Test
    void aBareOfficeIsWhoeverHoldsIt() {
        assertThat(grouping(
                        told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                        with("2024-03-02", "on 2024-03-01; in Oslo, NO; = Swedish president @ SE; Lind @ FI")))
                .containsExactly("a+b");
    }

    @Test
    void whatWasPlannedWasHeld() {
        assertOne(
                told("2024-02-20", "PLANNED; on 2024-03-01; in Oslo, NO"),
                told("2024-03-02", "on 2024-03-01; in Oslo, NO"));
        assertOne(told("2024-02-20", "PLANNED"), told("2024-03-02", "on 2024-03-01; in Oslo, NO"));
    }

    @Test
    void newsWithoutADayIsOfTheDayBefore() {
        assertOne(told("2024-03-02", "on 2024-03-01; in Oslo, NO"), told("2024-03-03", "in Oslo, NO"));
        assertOne(told("2024-03-02", "in Oslo, NO"), told("2024-03-03", "in Oslo, NO"));
        assertApart(told("2024-03-02", "in Oslo, NO"), told("2024-04-03", "in Oslo, NO"));
    }

    @Test
    void oneArticleTellsOfOneMeetingOnce() {
        assertThat(Articles.resolved(Articles.article(
                        "a", "2024-03-02", "on 2024-03-01; in Oslo, NO" + WHO, "on 2024-03-01; in Oslo, NO" + WHO)))
                .hasSize(2);
    }

    @Test
    void clocksFarApartBridgeOneDay() {
        String who = "; Ada Berg = President @ US; Otto Lind = President @ CN";
        assertThat(grouping(
                        with("2024-11-17", "on 2024-11-16; in Lima, PE" + who),
                        with("2024-11-19", "on 2024-11-17; in Lima, PE" + who)))
                .containsExactly("a+b");
        assertApart(told("2024-03-03", "on 2024-03-01; in Oslo, NO"), told("2024-03-03", "on 2024-03-02; in Oslo, NO"));
    }

    @Test
    void threeDaysInARowAreThreeMeetings() {
        String who = "; Ada Berg = President @ US; Otto Lind = President @ CN";
        assertThat(grouping(
                        with("2024-11-17", "on 2024-11-16; in Lima, PE" + who),
                        with("2024-11-18", "on 2024-11-17; in Lima, PE" + who),
                        with("2024-11-19", "on 2024-11-18; in Lima, PE" + who)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aVenueWithoutItsCityMayBeAnotherEncounter() {
        assertApart(
                told("2024-03-02", "on 2024-03-01; in Oslo, NO"),
                told("2024-03-02", "on 2024-03-01; in , NO (Old Lodge)"));
        assertOne(
                told("2024-03-02", "on 2024-03-01; in , NO (Old Lodge)"),
                told("2024-03-02", "on 2024-03-01; in , NO (the Old Lodge)"));
    }

    @Test
    void someOfThreeSidesAreOfTheMeetingOfAllUnlessAnArticleTellsBoth() {
        String all = "on 2024-03-01; in Oslo, NO; Ada Berg @ SE; Otto Lind @ FI; Ole Dam @ DK";
        assertThat(grouping(with("2024-03-02", all), told("2024-03-02", "on 2024-03-01; in Oslo, NO")))
                .containsExactly("a+b");
        assertThat(Articles.resolved(
                        Articles.article("a", "2024-03-02", all, "on 2024-03-01; in Oslo, NO" + WHO),
                        Articles.article("b", "2024-03-02", "on 2024-03-01; in Oslo, NO" + WHO),
                        Articles.article("c", "2024-03-02", all)))
                .extracting(meeting -> meeting.getSources().size())
                .containsExactlyInAnyOrder(2, 2);
    }

    private static ArticleReports told(String published, String report) {
        return with(published, report + WHO);
    }

    private static ArticleReports with(String published, String report) {
        return Articles.article("?", published, report);
    }

    private static void assertOne(ArticleReports one, ArticleReports other) {
        assertThat(grouping(one, other)).containsExactly("a+b");
        assertThat(grouping(other, one)).containsExactly("a+b");
    }

    private static void assertApart(ArticleReports one, ArticleReports other) {
        assertThat(grouping(one, other)).containsExactly("a", "b");
    }

    private static List<String> grouping(ArticleReports... articles) {
        Resolver resolver = new Resolver();
        char id = 'a';
        for (ArticleReports article : articles) {
            resolver.read(ArticleReports.newBuilder(article)
                    .setArticleId(String.valueOf(id++))
                    .build());
        }
        return List.copyOf(Articles.grouping(resolver.meetings()));
    }
}
