package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code people.tsv}: one row per tenure, the rows of a person one after the other. */
final class PersonTable {
    private PersonTable() {}

    static People load(Lexicon lexicon) {
        List<Person> people = new ArrayList<>();
        List<Table.Row> rows = Table.read("people.tsv").rows();
        int row = 0;
        while (row < rows.size()) {
            Table.Row first = rows.get(row);
            List<Tenure> tenures = new ArrayList<>(2);
            do {
                tenures.add(tenure(rows.get(row)));
                row++;
            } while (row < rows.size() && rows.get(row).text("name").isEmpty());
            Person person = new Person(first.text("name"), first.list("family"), List.copyOf(tenures));
            people.add(person);
            new RowNames(lexicon, first, person, Prior.PERSON)
                    .add(person.name(), Form.NAME)
                    .addAll("also", Form.NAME);
        }
        return new People(people);
    }

    private static Tenure tenure(Table.Row row) {
        return new Tenure(
                row.text("country"),
                row.text("body"),
                row.text("office"),
                row.constant("level", Office.Level.class),
                Period.of(row.text("from"), row.text("to")));
    }
}
