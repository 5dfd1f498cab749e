package fr.parvis.ui.pages;

import fr.parvis.ui.NotFound;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which status an exception amounts to. */
final class Failure {

    static final int UNAVAILABLE = 503;

    private static final int INTERNAL = 500;
    private static final int BAD = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    /**
     * SQLSTATE classes of a machine in trouble: connection lost, no resources (disk full is 53100),
     * stopped by an operator, system error, trouble inside PostgreSQL (a file it cannot extend is
     * XX000); and 25006, written to a copy that only reads.
     */
    private static final Set<String> MACHINE = Set.of("08", "53", "57", "58", "XX");

    private static final String READ_ONLY = "25006";

    /** A character that no text has and no keyboard types (U+0000), alone or within JSON. */
    private static final Set<String> UNWRITABLE = Set.of("22021", "22P05");

    private Failure() {}

    static int status(Throwable failure) {
        return causes(failure)
                .mapToInt(Failure::own)
                .filter(status -> status != INTERNAL)
                .findFirst()
                .orElse(INTERNAL);
    }

    private static int own(Throwable failure) {
        return switch (failure) {
            case NotFound _ -> NOT_FOUND;
            // an address that holds letters where a number belongs leads nowhere
            case TypeMismatchException _ -> NOT_FOUND;
            case MaxUploadSizeExceededException _ -> TOO_LARGE;
            case MultipartException unread when isDisk(unread) -> UNAVAILABLE;
            case HttpException unread -> isDisk(failure) ? UNAVAILABLE : unread.getCode();
            case ErrorResponse known -> known.getStatusCode().value();
            case CannotGetJdbcConnectionException _ -> UNAVAILABLE;
            case CannotCreateTransactionException _ -> UNAVAILABLE;
            case DataAccessResourceFailureException _ -> UNAVAILABLE;
            // such as a rollback over a connection that is gone, which hides why
            case TransactionSystemException _ -> UNAVAILABLE;
            case QueryTimeoutException _ -> UNAVAILABLE;
            case SQLException sql when isMachine(sql.getSQLState()) -> UNAVAILABLE;
            case SQLException sql when isUnwritable(sql.getSQLState()) -> BAD;
            default -> INTERNAL;
        };
    }

    /**
     * What is sent is put aside on the disk while it arrives, and the server calls any trouble with
     * that a bad request.
     */
    private static boolean isDisk(Throwable unread) {
        Throwable root = causes(unread).reduce((_, cause) -> cause).orElse(unread);
        return root instanceof IOException && !(root instanceof EOFException);
    }

    private static boolean isMachine(String state) {
        return state != null
                && (state.equals(READ_ONLY)
                        || state.length() == 5 && MACHINE.contains(state.substring(0, 2)));
    }

    private static boolean isUnwritable(String state) {
        return state != null && UNWRITABLE.contains(state);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
