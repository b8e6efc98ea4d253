package dev.readout.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The articles in {@code seeds/} and the five meetings they tell of, as a careful reader finds them. */
final class Seeds {

    private static final String ALIYEV = "PRINCIPAL Ilham Aliyev AZ";

    static final List<Facts> MEETINGS = List.of(
            new Facts(
                    "2025-04-23",
                    "HELD IN_PERSON",
                    "Beijing CN",
                    List.of(ALIYEV, "PRINCIPAL Li Qiang CN"),
                    List.of(),
                    1),
            new Facts(
                    "2024-11-13",
                    "HELD IN_PERSON",
                    "Baku AZ",
                    List.of("PRINCIPAL Ding Xuexiang CN", ALIYEV),
                    List.of(),
                    1),
            new Facts(
                    "2024-11-13",
                    "HELD IN_PERSON",
                    "Nanjing CN",
                    List.of("PRINCIPAL Liu Jianchao CN", "PRINCIPAL Tahir Budagov AZ", "ATTENDEE Chen Zhou CN"),
                    List.of("MOU"),
                    1),
            new Facts(
                    "2024-07-03",
                    "HELD IN_PERSON",
                    "Astana KZ",
                    List.of(ALIYEV, "PRINCIPAL Xi Jinping CN"),
                    List.of("AGREEMENT", "JOINT_STATEMENT", "PARTNERSHIP_UPGRADE"),
                    2),
            new Facts(
                    "2022-09-15",
                    "HELD IN_PERSON",
                    "Samarkand UZ",
                    List.of(
                            ALIYEV,
                            "PRINCIPAL Xi Jinping CN",
                            "ATTENDEE Ding Xuexiang CN",
                            "ATTENDEE He Lifeng CN",
                            "ATTENDEE Wang Yi CN",
                            "ATTENDEE Yang Jiechi CN"),
                    List.of(),
                    1));

    private Seeds() {}

    /** The articles, in the order of their names. */
    static List<Path> files() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path seeds = Files.isDirectory(here.resolve("seeds")) ? here.resolve("seeds") : here.resolveSibling("seeds");
        try (var files = Files.list(seeds)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
