package fr.parvis.requests.data;

import fr.parvis.files.Files;
import fr.parvis.kernel.PersonalData.Enclosure;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files of a person, to be copied for them. */
@Component
class EnclosedFiles {

    private final Files files;

    EnclosedFiles(Files files) {
        this.files = files;
    }

    List<Enclosure> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : files.get(ids).stream()
                        .map(file -> new Enclosure(file.name(), () -> files.open(file.id())))
                        .toList();
    }
}
