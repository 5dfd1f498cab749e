package fr.parvis.requests.retention;

import fr.parvis.records.HoldSubjects;
import fr.parvis.requests.life.RequestStore;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A request is held by its number. */
@Component
class HeldRequests implements HoldSubjects {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{1,9}");

    private final RequestStore store;

    HeldRequests(RequestStore store) {
        this.store = store;
    }

    @Override
    public Optional<Subject> find(String typed) {
        return NUMBER.matcher(typed).matches()
                ? store.find(typed)
                        .filter(request -> !request.erased())
                        .map(request -> new Subject(request.reference(), request.number()))
                : Optional.empty();
    }
}
