package dev.readout.extraction;

import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.mention.MentionReader;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.rule.book.Book;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.syntax.SentenceReader;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Document;
import dev.readout.extraction.text.DocumentReader;
import dev.readout.extraction.text.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what is read in a text from standard input: blocks, readings of each sentence, matches of rules. */
public final class ShowReadings {
    private ShowReadings() {}

    /**
     * Shows the text on standard input.
     *
     * @param args publication date, if any
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Gazetteer gazetteer = Gazetteer.load();
        Lexicon lexicon = Lexicon.load();
        Article article = new Article("-", text, ContentType.TEXT, null, null, args.length > 0 ? args[0] : null, null);
        Document document =
                DocumentReader.read(article, name -> !gazetteer.matches(name).isEmpty());
        out.println("title " + document.title() + "\ndateline " + document.dateline() + "\npublished "
                + document.published());
        LatticeReader reader =
                new LatticeReader(text, gazetteer, new MentionReader(gazetteer, lexicon), new SentenceReader(lexicon));
        for (Sentence sentence : document.sentences()) {
            Lattice lattice = reader.of(sentence);
            out.println("\n" + sentence.block().kind() + " " + sentence.span().of(text));
            show(out, lattice, text);
        }
    }

    private static void show(PrintStream out, Lattice lattice, String text) {
        for (int i = 0; i < lattice.size(); i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.word() == null) {
                    StringBuilder tags = new StringBuilder();
                    for (Tag tag : Tag.values()) {
                        tags.append(edge.is(tag) ? tag.name().toLowerCase(java.util.Locale.ROOT) + " " : "");
                    }
                    out.println("    " + tags + "["
                            + lattice.sentence().span(edge.start(), edge.end()).of(text) + "] " + edge.reading());
                }
            }
        }
        for (Rule rule : Book.open().rules()) {
            for (Match match : rule.pattern().matches(lattice)) {
                out.println("  * " + rule.name() + " ["
                        + lattice.sentence().span(match.start(), match.end()).of(text) + "]");
            }
        }
    }
}
