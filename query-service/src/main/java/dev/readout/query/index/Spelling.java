package dev.readout.query.index;

import dev.readout.query.facet.Folding;
import dev.readout.query.sql.Sql;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds what misspelt names may mean: the names nearest by their trigrams. */
@Repository
public class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{3,}");

    /** A word that stands somewhere is not misspelt; "or" joins words and is none. */
    private static final String NEAREST = """
        select w.word, n.word as nearest
        from unnest(:words::text[]) as w (word)
        cross join lateral (
            select n.word from name_word n where n.word operator(public.%) w.word
            order by public.similarity(n.word, w.word) desc, n.word limit 1) n
        where n.word <> w.word and numnode(plainto_tsquery('words', w.word)) > 0
          and not exists (select from wording m where m.words @@ plainto_tsquery('words', w.word))\
        """;

    private final DatabaseClient database;

    Spelling(DatabaseClient database) {
        this.database = database;
    }

    /** Those words with every one that stands in no meeting replaced by the nearest name; empty if that changes nothing. */
    public Mono<String> corrected(String words) {
        String[] each = WORD.matcher(words)
                .results()
                .map(found -> Folding.fold(found.group()))
                .distinct()
                .toArray(String[]::new);
        return Sql.of(NEAREST)
                .with("words", each)
                .on(database)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("word", String.class)),
                        Objects.requireNonNull(row.get("nearest", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .filter(nearest -> !nearest.isEmpty())
                .map(nearest -> replaced(
                        words,
                        word -> Optional.ofNullable(nearest.get(Folding.fold(word)))
                                .orElse(word)));
    }

    private static String replaced(String words, UnaryOperator<String> each) {
        return WORD.matcher(words).replaceAll(found -> each.apply(found.group()));
    }
}
