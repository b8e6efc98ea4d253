package dev.readout.commandline.reprocess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which record of a compacted topic is the latest of its key: what was compacted last may still have older ones beside it. */
final class Latest {

    private final Map<String, Long> offsets = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    void add(ConsumerRecord<String, byte[]> article) {
        offsets.put(article.key(), article.offset());
        if (article.value() == null) {
            withdrawn.add(article.key());
        } else {
            withdrawn.remove(article.key());
        }
    }

    boolean has(ConsumerRecord<String, byte[]> article) {
        return article.value() != null && offsets.getOrDefault(article.key(), -1L) == article.offset();
    }

    boolean hasArticle(String id) {
        return offsets.containsKey(id);
    }

    /** How many articles are stored. */
    int size() {
        return offsets.size() - withdrawn.size();
    }
}
