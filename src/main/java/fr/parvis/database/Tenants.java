package fr.parvis.database;

import fr.parvis.kernel.CommuneId;
import java.util.List;

/** Every open commune, for work of the machine that goes through all of them, one by one. */
public interface Tenants {

    /** In the order of their opening. */
    List<CommuneId> all();
}
