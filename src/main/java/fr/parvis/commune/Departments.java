package fr.parvis.commune;

import java.util.List;
import java.util.Optional;

/** The departments of the current commune; read from memory. */
public interface Departments {

    List<Department> all();

    Department get(long id);

    Optional<Department> byCode(String code);
}
