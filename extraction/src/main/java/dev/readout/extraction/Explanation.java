package dev.readout.extraction;

import java.util.List;

/**
 * What was read in an article, and what was looked at on the way.
 *
 * @param extraction what was read
 * @param passages the parts of the content that were told apart, in order; what lies between them is no text
 * @param discarded what looked like a meeting and was not reported, in the order of the text
 */
public record Explanation(Extraction extraction, List<Passage> passages, List<Candidate> discarded) {
    public Explanation {
        passages = List.copyOf(passages);
        discarded = List.copyOf(discarded);
    }
}
