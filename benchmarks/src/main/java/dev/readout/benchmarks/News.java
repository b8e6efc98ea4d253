package dev.readout.benchmarks;

import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Channel;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Focus;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Articles with a report each, made up: of meetings of the people of some states over some years. Of the reports seven in ten tell the day, one the month, one nothing but
 * that it is the news of its day, one recalls; one in twenty tells of three sides. The same seed gives the same.
 */
final class News {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int PEOPLE = 5;
    private static final String CONSONANTS = "bdfgklmnprstvz";

    private final Random random;
    private final int states;
    private final int days;
    private final List<Event> events = new ArrayList<>();

    /** A meeting as it was. */
    private record Event(List<Participant> participants, LocalDate day, String city, String country) {}

    /**
     * News of so many meetings.
     *
     * @param states the number of states that meet, from 2 on; a state meets the less often the higher its number
     * @param years over which they are spread
     */
    News(int meetings, int states, int years, long seed) {
        this.random = new Random(seed);
        this.states = states;
        this.days = years * 365;
        for (int i = 0; i < meetings; i++) {
            events.add(event());
        }
    }

    /** One report of each meeting, told by the day. */
    List<ArticleReports> ofEach() {
        var articles = new ArrayList<ArticleReports>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            articles.add(article("first-" + i, event, event.day.toString(), Focus.MAIN));
        }
        return articles;
    }

    /** So many further reports: every other one of a meeting there is, the others of new ones. */
    List<ArticleReports> further(int count) {
        var articles = new ArrayList<ArticleReports>();
        for (int i = 0; i < count; i++) {
            Event event = i % 2 == 0 ? events.get(random.nextInt(events.size())) : event();
            String day = event.day.toString();
            int kind = random.nextInt(10);
            String date = switch (kind) {
                case 0 -> day.substring(0, 7);
                case 1, 2 -> null;
                default -> day;
            };
            articles.add(article("further-" + i, event, date, kind == 2 ? Focus.BACKGROUND : Focus.MAIN));
        }
        return articles;
    }

    private Event event() {
        int one = state();
        int other = state();
        while (other == one) {
            other = state();
        }
        var participants = new ArrayList<>(List.of(person(one), person(other)));
        int third = state();
        if (random.nextInt(20) == 0 && third != one && third != other) {
            participants.add(person(third));
        }
        int host = random.nextInt(participants.size());
        String country = Objects.requireNonNull(participants.get(host).getCountry());
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(days));
        return new Event(List.copyOf(participants), day, name(country.hashCode() * 31 + random.nextInt(3)), country);
    }

    /** Low numbers come more often. */
    private int state() {
        return (int) (states * Math.pow(random.nextDouble(), 2));
    }

    private Participant person(int state) {
        int number = random.nextInt(PEOPLE);
        String name = name(state * 100 + number) + " " + name(state * 1000 + number);
        String country = "" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
        return new Participant(name, null, number == 0 ? "President" : null, country, null, Part.PRINCIPAL);
    }

    private static String name(int seed) {
        Random letters = new Random(seed);
        var name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append(CONSONANTS.charAt(letters.nextInt(CONSONANTS.length())));
            name.append("aeiou".charAt(letters.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static ArticleReports article(String id, Event event, @Nullable String date, Focus focus) {
        String published = event.day.plusDays(focus == Focus.MAIN ? 1 : 60).toString();
        String quotation =
                "The two sides met in " + event.city + " on the day that is given, and said so to the press.";
        var evidence = List.of(
                new Evidence(Field.MEETING, null, id, quotation, 0, quotation.length()),
                new Evidence(Field.CITY, null, id, quotation, 0, quotation.length()),
                new Evidence(Field.PARTICIPANT, 0, id, quotation, 0, quotation.length()));
        var report = new MeetingReport(
                MeetingStatus.HELD,
                Channel.IN_PERSON,
                focus,
                date(date),
                new Place(event.city, event.country, null),
                event.participants,
                List.of(),
                List.of(),
                null,
                null,
                evidence,
                List.of());
        return new ArticleReports(
                id,
                "1",
                "1",
                "https://news.example/" + id,
                "Example News",
                null,
                published,
                "en",
                null,
                List.of(report));
    }

    private static MeetingDate date(@Nullable String value) {
        if (value == null) {
            return new MeetingDate(null, DatePrecision.UNKNOWN);
        }
        return new MeetingDate(value, value.length() == 7 ? DatePrecision.MONTH : DatePrecision.DAY);
    }
}
