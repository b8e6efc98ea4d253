package dev.readout.query.representation;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Meetings as an Atom feed (RFC 4287), one entry a meeting, updated with each version. */
public final class AtomFeed {

    private AtomFeed() {}

    /**
     * That feed.
     *
     * @param self its address
     */
    public static String of(List<MeetingVersion> meetings, URI self) {
        var feed = new Feed("atom_1.0");
        feed.setId(self.toString());
        feed.setTitle("Meetings");
        feed.setUpdated(Date.from(meetings.stream()
                .map(MeetingVersion::recorded)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setAlternateLinks(List.of());
        feed.setOtherLinks(List.of(link("self", self)));
        SyndPerson author = new Person();
        author.setName("Readout");
        feed.setAuthors(List.of(author));
        feed.setEntries(meetings.stream().map(meeting -> entry(meeting, self)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(MeetingVersion meeting, URI self) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + meeting.id());
        entry.setTitle(meeting.text("date").map(date -> date + ": ").orElse("") + meeting.title());
        entry.setUpdated(Date.from(meeting.recorded()));
        entry.setAlternateLinks(List.of(link("alternate", self.resolve("/meetings/" + meeting.digits()))));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(meeting.text("evidence").orElse(""));
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String relation, URI address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address.toString());
        return link;
    }
}
