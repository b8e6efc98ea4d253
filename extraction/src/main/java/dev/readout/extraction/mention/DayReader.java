package dev.readout.extraction.mention;

import dev.readout.extraction.mention.DayExpression.Which;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.DateReader;
import dev.readout.extraction.text.MonthNames;
import dev.readout.extraction.text.PartialDate;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words for days. */
final class DayReader {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on",
            "in",
            "from",
            "for",
            "by",
            "since",
            "of",
            "during",
            "at",
            "until",
            "early",
            "late",
            "earlier",
            "later",
            "mid",
            "this",
            "beginning",
            "starting",
            "between",
            "around");
    private static final Set<String> BEFORE_MONTHS = Set.of("the", "last", "next", "past", "previous", "coming");
    private static final Pattern ORDINAL = Pattern.compile("([1-9][0-9]?)(?:st|nd|rd|th)");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");

    private static final Set<String> OPENINGS = openings();

    private final Sentence sentence;
    private final DateReader dates;
    private final WeekdayReader weekdays;
    private final DayDistanceReader distances;

    private int end;

    DayReader(Sentence sentence) {
        this.sentence = sentence;
        this.dates = new DateReader(sentence.tokens());
        this.weekdays = new WeekdayReader(sentence, dates);
        this.distances = new DayDistanceReader(sentence);
    }

    private static Set<String> openings() {
        Set<String> words = new HashSet<>(PREPOSITIONS);
        words.addAll(WeekdayReader.WEEKDAYS.keySet());
        words.addAll(DayDistanceReader.COUNTS.keySet());
        words.addAll(DayDistanceReader.STARTS);
        words.addAll(List.of("the", "today", "tonight", "yesterday", "tomorrow", "last", "past", "previous", "next"));
        words.addAll(List.of("coming", "following", "midday", "noon", "midnight", "same", "that"));
        return words;
    }

    /** Tells by one look that no day is told from a token on, as none is from most. */
    boolean mayBegin(int start) {
        Token token = sentence.token(start);
        return token.shape() == Token.Shape.NUMBER || OPENINGS.contains(token.lower()) || MonthNames.number(token) != 0;
    }

    /** The day told from a token on, its preposition included; null if none is. */
    @Nullable
    Edge read(int start) {
        int at = start;
        while (at < sentence.size()
                && at - start < 4
                && (PREPOSITIONS.contains(word(at))
                        || (word(at).equals("the") && !word(at + 1).equals("same")))) {
            at++;
        }
        DayExpression expression = inThe(start, at);
        if (expression == null) {
            expression = expression(at);
        }
        if (expression == null && at > start) {
            at = start;
            expression = expression(at);
        }
        if (expression == null) {
            return null;
        }
        partOfDay();
        return new Edge(start, end, Tag.DAY.bit() | Tag.ADJUNCT.bit(), null, expression);
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.token(at).lower() : "";
    }

    private @Nullable DayExpression expression(int at) {
        if (at >= sentence.size()) {
            return null;
        }
        return switch (word(at)) {
            case "today", "tonight" -> take(at + 1, new DayExpression.Days(0));
            case "yesterday" -> take(at + 1, new DayExpression.Days(-1));
            case "tomorrow" -> take(at + 1, new DayExpression.Days(1));
            case "last", "past", "previous" -> shifted(at + 1, Which.LAST, -1);
            case "next", "coming", "following" -> shifted(at + 1, Which.NEXT, 1);
            case "this" -> shifted(at + 1, Which.THIS, 0);
            case "midday", "noon", "midnight" ->
                at > 0 && word(at - 1).equals("at") ? take(at + 1, new DayExpression.PartOfDay()) : null;
            case "same", "that" -> sameDay(at);
            case "the" -> word(at + 1).equals("same") ? sameDay(at + 1) : named(at);
            default -> named(at);
        };
    }

    /** "Later in the day", "earlier in the week", "on the 5th". */
    private @Nullable DayExpression inThe(int start, int at) {
        if (at == start || !word(at - 1).equals("the")) {
            return null;
        }
        boolean compared = word(start).equals("later") || word(start).equals("earlier");
        return switch (word(at)) {
            case "day" -> compared ? take(at + 1, new DayExpression.SameDay()) : null;
            case "morning", "afternoon", "evening" ->
                isOpen(start, at) ? take(at + 1, new DayExpression.PartOfDay()) : null;
            case "week" -> compared ? take(at + 1, new DayExpression.Unit(ChronoUnit.WEEKS, 0)) : null;
            case "month" -> compared ? take(at + 1, new DayExpression.Unit(ChronoUnit.MONTHS, 0)) : null;
            case "year" -> compared ? take(at + 1, new DayExpression.Unit(ChronoUnit.YEARS, 0)) : null;
            default -> word(start).equals("on") ? ordinal(at) : null;
        };
    }

    /** "In the morning", of no day that is told with it. */
    private boolean isOpen(int start, int at) {
        return word(start).equals("in") && !word(at + 1).equals("of");
    }

    /** "The 5th" of the month of the report, or of the one before. */
    private @Nullable DayExpression ordinal(int at) {
        Matcher ordinal = ORDINAL.matcher(word(at));
        if (!ordinal.matches() || word(at + 1).equals("of") || isNoun(at + 1)) {
            return null;
        }
        int day = Integer.parseInt(ordinal.group(1));
        return day <= 31 ? take(at + 1, new DayExpression.DayOfMonth(day)) : null;
    }

    private boolean isNoun(int at) {
        return at < sentence.size()
                && sentence.token(at).isWord()
                && !PREPOSITIONS.contains(word(at))
                && !word(at).equals("and");
    }

    private DayExpression take(int next, DayExpression expression) {
        end = next;
        return expression;
    }

    private @Nullable DayExpression sameDay(int at) {
        boolean day = word(at + 1).equals("day") || PARTS.contains(word(at + 1));
        return day ? take(at + 2, new DayExpression.SameDay()) : null;
    }

    /** After "last", "next" or "this". */
    private @Nullable DayExpression shifted(int at, Which which, int by) {
        return switch (word(at)) {
            case "week", "weekend" -> take(at + 1, new DayExpression.Unit(ChronoUnit.WEEKS, by));
            case "day" -> isNextDay(at) ? take(at + 1, new DayExpression.FromTold(by)) : null;
            case "month" -> take(at + 1, new DayExpression.Unit(ChronoUnit.MONTHS, by));
            case "year" -> take(at + 1, new DayExpression.Unit(ChronoUnit.YEARS, by));
            case "morning", "afternoon", "evening" -> by == 0 ? take(at + 1, new DayExpression.Days(0)) : null;
            case "night" -> take(at + 1, new DayExpression.Days(Math.min(0, by)));
            default -> {
                DayExpression named = named(at);
                yield switch (named) {
                    case DayExpression.Weekday day -> new DayExpression.Weekday(day.day(), which);
                    case DayExpression.Written date -> new DayExpression.Written(date.date(), which);
                    case null, default -> null;
                };
            }
        };
    }

    /** "The next day", "the previous day", but not "the last day", "the next day of". */
    private boolean isNextDay(int at) {
        return at > 0
                && !word(at + 1).equals("of")
                && switch (word(at - 1)) {
                    case "next", "following", "previous" -> true;
                    default -> false;
                };
    }

    private @Nullable DayExpression named(int at) {
        if (at >= sentence.size()) {
            return null;
        }
        DayReading weekday = weekdays.read(at);
        if (weekday != null) {
            return take(weekday.end(), weekday.day());
        }
        DayReading distance = distances.read(at);
        if (distance != null) {
            return take(distance.end(), distance.day());
        }
        Token token = sentence.token(at);
        Optional<DateReader.Written> written = dates.at(at);
        if (written.isEmpty()) {
            return year(token, at);
        }
        PartialDate date = written.get().date();
        if (isFirstName(at, written.get().end(), date)) {
            return null;
        }
        end = written.get().end();
        return new DayExpression.Written(date, yearWords());
    }

    /** "Jan Novak", "April Jones": a month alone that goes on as a name, and stands after none of the words for days. */
    private boolean isFirstName(int at, int next, PartialDate date) {
        boolean alone = date.day() == 0 && date.year() == 0;
        boolean after = at > 0 && (PREPOSITIONS.contains(word(at - 1)) || BEFORE_MONTHS.contains(word(at - 1)));
        return alone && !after && next < sentence.size() && sentence.token(next).isCapitalised() && !sentence.shouted();
    }

    /** "In July this year", "July last year". */
    private Which yearWords() {
        if (word(end + 1).equals("year")) {
            Which which = switch (word(end)) {
                case "last" -> Which.LAST;
                case "this" -> Which.THIS;
                case "next" -> Which.NEXT;
                default -> Which.NEAREST;
            };
            end += which == Which.NEAREST ? 0 : 2;
            return which;
        }
        return Which.NEAREST;
    }

    private @Nullable DayExpression year(Token token, int at) {
        boolean inYear = at > 0 && (word(at - 1).equals("in") || word(at - 1).equals("of"));
        boolean digits = token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"))
                && token.text().chars().allMatch(Character::isDigit);
        if (!inYear || !digits) {
            return null;
        }
        end = at + 1;
        return new DayExpression.Written(new PartialDate(Integer.parseInt(token.text()), 0, 0), Which.NEAREST);
    }

    private void partOfDay() {
        if (PARTS.contains(word(end))) {
            end++;
        }
    }
}
