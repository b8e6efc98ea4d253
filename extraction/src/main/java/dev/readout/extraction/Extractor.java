package dev.readout.extraction;

import dev.readout.extraction.assembly.Assembler;
import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.mention.MentionReader;
import dev.readout.extraction.mention.Title;
import dev.readout.extraction.rule.Finder;
import dev.readout.extraction.rule.Reading;
import dev.readout.extraction.rule.RuleBook;
import dev.readout.extraction.rule.book.Book;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.syntax.SentenceReader;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Document;
import dev.readout.extraction.text.DocumentReader;
import dev.readout.extraction.text.Language;
import dev.readout.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads meetings out of articles. Immutable and thread-safe; the same article always gives the same extraction. */
public final class Extractor {
    private static final String VERSION = "0.1.0";

    private final Gazetteer gazetteer;
    private final MentionReader mentions;
    private final SentenceReader sentences;
    private final Finder finder;

    private Extractor(Gazetteer gazetteer, Lexicon lexicon, RuleBook book) {
        this.gazetteer = gazetteer;
        this.mentions = new MentionReader(gazetteer, lexicon);
        this.sentences = new SentenceReader(lexicon);
        this.finder = new Finder(book, lexicon.tagWords());
    }

    /** Reads tables and rules, which takes some tenths of a second; keep what it returns. */
    public static Extractor load() {
        return new Extractor(Gazetteer.load(), Lexicon.load(), Book.open());
    }

    /** Which extractor this is; another one may read other meetings out of the same article. */
    public String version() {
        return VERSION;
    }

    /** The meetings an article tells of. Never fails, whatever the content. */
    public Extraction extract(Article article) {
        Document document = DocumentReader.read(article, this::isPlace);
        return isSupported(document) ? extraction(document, reports(article, document)) : unsupported(document);
    }

    /** The same as {@link #extract} gives, with what was looked at on the way; for people to read. */
    public Explanation explain(Article article) {
        Document document = DocumentReader.read(article, this::isPlace);
        List<Passage> passages = document.blocks().stream()
                .map(block -> new Passage(
                        document.text().origin(new Span(block.start(), block.end())),
                        block.kind() != Block.Kind.FURNITURE))
                .toList();
        if (!isSupported(document)) {
            return new Explanation(unsupported(document), passages, List.of());
        }
        Assembler assembler = new Assembler(gazetteer, article, document, readings(document), publisher(article));
        Extraction extraction = extraction(document, assembler.reports());
        return new Explanation(extraction, passages, assembler.discarded());
    }

    private static boolean isSupported(Document document) {
        Language language = document.language();
        return language == null || language.isRead();
    }

    private static Extraction unsupported(Document document) {
        Language language = Objects.requireNonNull(document.language());
        String why = "The article is in " + language.name() + "; only English is read.";
        return new Extraction(language.code(), why, document.title(), document.published(), List.of());
    }

    private static Extraction extraction(Document document, List<MeetingReport> reports) {
        Language language = document.language();
        String code = language == null ? null : language.code();
        return new Extraction(code, null, document.title(), document.published(), reports);
    }

    /** Who and what an article tells of is read only if some sentence of it may tell of a meeting. */
    private List<MeetingReport> reports(Article article, Document document) {
        List<Reading> readings = readings(document);
        return Assembler.mayReport(readings)
                ? new Assembler(gazetteer, article, document, readings, publisher(article)).reports()
                : List.of();
    }

    private @Nullable Title publisher(Article article) {
        String name = article.publisher();
        Sentence sentence = name == null ? null : DocumentReader.sentence(name);
        return name == null || sentence == null ? null : mentions.title(sentence, name);
    }

    private List<Reading> readings(Document document) {
        LatticeReader lattices = new LatticeReader(document.text().text(), gazetteer, mentions, sentences);
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.block().kind() != Block.Kind.FURNITURE) {
                readings.add(finder.in(lattices.of(sentence)));
            }
        }
        return readings;
    }

    private boolean isPlace(String name) {
        List<Match> matches = gazetteer.matches(name);
        return matches.size() == 1
                && (matches.getFirst().as(City.class).isPresent()
                        || matches.getFirst().as(Country.class).isPresent());
    }
}
