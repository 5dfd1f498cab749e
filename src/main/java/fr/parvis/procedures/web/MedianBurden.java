package fr.parvis.procedures.web;

import fr.parvis.procedures.Revision;
import fr.parvis.procedures.doctor.Burden;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** What a usual procedure of the town hall asks of a resident, to compare with. */
@Component
class MedianBurden {

    Burden of(List<Revision> procedures) {
        List<Burden> all =
                procedures.stream()
                        .map(Revision::definition)
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
