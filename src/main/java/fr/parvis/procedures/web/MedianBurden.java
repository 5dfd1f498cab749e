package fr.parvis.procedures.web;

import fr.parvis.procedures.Library;
import fr.parvis.procedures.doctor.Burden;
import fr.parvis.procedures.reading.ReadDefinition;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** What a usual procedure of the library asks of a resident, to compare with; measured once. */
@Component
class MedianBurden {

    private final Library library;
    private final ReadDefinition reader;
    private volatile Burden measured;

    MedianBurden(Library library, ReadDefinition reader) {
        this.library = library;
        this.reader = reader;
    }

    Burden ofTheLibrary() {
        if (measured == null) {
            measured = measure();
        }
        return measured;
    }

    private Burden measure() {
        List<Burden> all =
                library.all().stream()
                        .map(item -> reader.readPublished(item.text()))
                        .filter(definition -> definition.kind().filled())
                        .map(Burden::of)
                        .toList();
        return new Burden(
                median(all, Burden::questions),
                median(all, Burden::most),
                median(all, Burden::documents),
                median(all, Burden::minutes),
                median(all, Burden::steps));
    }

    private static int median(List<Burden> all, ToIntFunction<Burden> figure) {
        int[] sorted = all.stream().mapToInt(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
