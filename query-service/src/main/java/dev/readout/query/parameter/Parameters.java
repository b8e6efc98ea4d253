package dev.readout.query.parameter;

import dev.readout.query.facet.Days;
import dev.readout.query.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The query parameters of one request, of which all are known. A value that is not understood is refused with the parameter's name and what it takes.
 */
public final class Parameters {

    private static final Set<String> COUNTRIES = countries();

    private final MultiValueMap<String, String> given;

    private Parameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /**
     * Those parameters.
     *
     * @throws Refusal if one is not among the known ones
     */
    public static Parameters of(MultiValueMap<String, String> given, Set<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.unknownParameter(name, known.stream().sorted().toList());
                });
        given.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value == null || value.isBlank())) {
                throw Refusal.badValue(name, "", List.of("a value; leave the parameter out to ask for any"));
            }
        });
        return new Parameters(given);
    }

    /** The values of a parameter that is given once at most. */
    public Optional<String> one(String name) {
        List<String> values = values(name).toList();
        if (values.size() > 1) {
            throw Refusal.badValue(name, String.join(", ", values), List.of("one value"));
        }
        return values.stream().findFirst();
    }

    /** The values of a parameter that may be repeated and takes several separated by commas. */
    public List<String> many(String name) {
        return values(name)
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The values of a parameter that may be repeated and whose values may hold commas. */
    public List<String> texts(String name) {
        return values(name).map(String::strip).distinct().toList();
    }

    /** A text that is given once at most and no longer than that. */
    public Optional<String> text(String name, int longest) {
        return one(name).map(String::strip).map(value -> {
            if (value.length() > longest) {
                throw Refusal.badValue(
                        name, value.substring(0, longest) + "…", List.of("at most " + longest + " characters"));
            }
            return value;
        });
    }

    /** One constant at most, in any case, and with hyphens for underscores. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return one(name).map(value -> constant(name, value, type));
    }

    /** Constants in any case, and with hyphens for underscores. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return many(name).stream().map(value -> constant(name, value, type)).toList();
    }

    /** ISO 3166-1 alpha-2 codes in any case, in upper case. */
    public List<String> countries(String name) {
        return many(name).stream().map(value -> country(name, value)).toList();
    }

    /** Days, months or years. */
    public Optional<Days> days(String name) {
        return one(name)
                .map(value -> understood(
                        name,
                        value,
                        List.of("a day, month or year from 1000 on, such as 2024-07-03, 2024-07, 2024"),
                        Parameters::laterDays));
    }

    /** An instant, such as 2024-07-03T12:00:00Z. */
    public Optional<Instant> instant(String name) {
        return one(name)
                .map(value -> understood(
                        name, value, List.of("an instant in UTC, such as 2024-07-03T12:00:00Z"), Instant::parse));
    }

    /** A number from {@code least} to {@code most}. */
    public Optional<Integer> number(String name, int least, int most) {
        return one(name).map(value -> {
            int number = understood(name, value, List.of("a number from " + least + " to " + most), Integer::parseInt);
            if (number < least || number > most) {
                throw Refusal.badValue(name, value, List.of("a number from " + least + " to " + most));
            }
            return number;
        });
    }

    /** A value that is understood by that function, which throws one of Java's usual exceptions if it is not. */
    public static <T> T understood(String name, String value, List<String> allowed, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badValue(name, value, allowed);
        }
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        String plain = value.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return understood(name, value, allowed, ignored -> Enum.valueOf(type, plain));
    }

    /** An ISO 3166-1 alpha-2 code in any case, in upper case. */
    public static String country(String name, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw Refusal.badValue(name, value, List.of("ISO 3166-1 alpha-2 codes, such as CN, and XK"));
        }
        return code;
    }

    private static Days laterDays(String value) {
        Days days = Days.of(value);
        if (days.first().getYear() < 1000) {
            throw new DateTimeException("too early");
        }
        return days;
    }

    private Stream<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream();
    }

    private static Set<String> countries() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
