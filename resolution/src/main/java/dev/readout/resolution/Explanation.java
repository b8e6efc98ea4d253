package dev.readout.resolution;

import java.util.List;

/**
 * Why two reports are, or are not, of one meeting.
 *
 * @param isSame whether they are
 * @param reasons in words, at least one
 */
public record Explanation(boolean isSame, List<String> reasons) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
