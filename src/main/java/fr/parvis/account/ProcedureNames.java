package fr.parvis.account;

import fr.parvis.kernel.LocalizedText;
import java.util.List;

/** A shelf: the procedures to which a role may be limited, told by the module that has them. */
public interface ProcedureNames {

    /** Those of the current commune, in any order. */
    List<Named> all();

    /**
     * @param department id of the one they belong to
     */
    record Named(String code, LocalizedText title, long department) {}
}
