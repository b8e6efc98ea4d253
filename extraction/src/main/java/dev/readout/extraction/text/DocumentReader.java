package dev.readout.extraction.text;

import dev.readout.extraction.Article;
import dev.readout.extraction.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads an article into a {@link Document}. */
public final class DocumentReader {
    private static final int LONGEST_HEADLINE = 260;
    private static final int SHORTEST_BODY = 60;

    private final Article article;
    private final PlainText text;
    private final Predicate<String> isPlace;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private @Nullable Dateline dateline;
    private @Nullable LocalDate headerDate;
    private @Nullable String title;

    private DocumentReader(Article article, PlainText text, Predicate<String> isPlace) {
        this.article = article;
        this.text = text;
        this.isPlace = isPlace;
    }

    /**
     * Reads an article; never fails.
     *
     * @param isPlace whether a name is known as that of a city or country
     */
    public static Document read(Article article, Predicate<String> isPlace) {
        PlainText text = switch (article.contentType()) {
            case TEXT -> PlainText.of(article.content());
            case HTML -> HtmlText.read(article.content());
        };
        return new DocumentReader(article, text, isPlace).run();
    }

    /** The first sentence of a text that is no article, such as a name; null if it has none. */
    public static @Nullable Sentence sentence(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Block block = new Block(Block.Kind.BODY, 0, text.length());
        SentenceSplitter.split(Tokenizer.tokenize(text, 0, text.length()), block, 0, sentences);
        return sentences.isEmpty() ? null : sentences.getFirst();
    }

    private Document run() {
        boolean body = false;
        for (Span paragraph : Lines.paragraphs(text.text())) {
            Block.Kind kind = Furniture.kindOf(paragraph.of(text.text()), body);
            if (kind == Block.Kind.BODY && !body && isHeadline(paragraph)) {
                kind = Block.Kind.HEADLINE;
            }
            take(paragraph, kind, body);
            body |= kind == Block.Kind.BODY && paragraph.length() >= SHORTEST_BODY;
        }
        return new Document(
                text, blocks, sentences, title == null ? article.title() : title, dateline, published(), language());
    }

    /** That of the text proper, else that of all there is. */
    private @Nullable Language language() {
        List<Sentence> proper = sentences.stream()
                .filter(sentence -> sentence.block().kind() != Block.Kind.FURNITURE)
                .toList();
        return LanguageReader.read(proper)
                .or(() -> LanguageReader.read(sentences))
                .orElse(null);
    }

    private boolean isHeadline(Span paragraph) {
        char last = text.text().charAt(paragraph.end() - 1);
        return title == null && paragraph.length() <= LONGEST_HEADLINE && last != '.' && last != ':' && last != '”';
    }

    private void take(Span paragraph, Block.Kind kind, boolean bodyHasBegun) {
        String content = text.text();
        int tail = paragraph.start() + Furniture.tail(paragraph.of(content));
        List<Token> tokens = Tokenizer.tokenize(content, paragraph.start(), tail);
        if (kind == Block.Kind.HEADLINE) {
            title = Headline.of(content, tokens, paragraph);
        }
        int from = dateline == null && kind != Block.Kind.HEADLINE ? readDateline(tokens, kind) : 0;
        if (!bodyHasBegun && headerDate == null) {
            headerDate = HeaderDate.read(tokens, from, kind).orElse(null);
        }
        if (from > 0 && kind == Block.Kind.FURNITURE && from < tokens.size()) {
            kind = Block.Kind.BODY;
        }
        Block block = new Block(kind, paragraph.start(), paragraph.end());
        blocks.add(block);
        SentenceSplitter.split(tokens.subList(from, tokens.size()), block, blocks.size() - 1, sentences);
    }

    /** Index of the token after the dateline, 0 if there is none. */
    private int readDateline(List<Token> tokens, Block.Kind kind) {
        Optional<Dateline> found = new DatelineReader(text.text(), tokens, isPlace).find();
        if (found.isEmpty() || (kind == Block.Kind.FURNITURE && found.get().date() == null)) {
            return 0;
        }
        dateline = found.get();
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < dateline.end()) {
            from++;
        }
        return from;
    }

    private @Nullable LocalDate published() {
        return Optional.ofNullable(article.published())
                .flatMap(ReceivedDate::read)
                .or(() -> Optional.ofNullable(headerDate))
                .or(() -> Optional.ofNullable(article.url()).flatMap(AddressDate::read))
                .orElse(null);
    }
}
