package fr.parvis.operations;

import java.net.URI;
import java.util.List;

/** A shelf: lines to print below the one that says Parvis is ready. A contributor is a bean. */
public interface ReadyLines {

    /**
     * @param address of this program, for example {@code http://127.0.0.1:8080/}
     */
    List<String> lines(URI address);
}
