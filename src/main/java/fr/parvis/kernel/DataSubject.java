package fr.parvis.kernel;

import java.util.Map;

/**
 * The person whose data is gathered. Nothing is guessed from names: either it is an account, or
 * somebody chose the requests that are this person's.
 *
 * @param resident their account, or 0
 * @param requests numbers of all their requests, by id
 */
public record DataSubject(long resident, Map<Long, String> requests) {

    public DataSubject {
        requests = Map.copyOf(requests);
    }

    public static DataSubject account(long resident) {
        return new DataSubject(resident, Map.of());
    }
}
