package fr.parvis.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ui.NotFound;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@Tag("rules")
class FailureTest {

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsStatus(Throwable failure, int status) {
        assertThat(Failure.status(failure)).isEqualTo(status);
    }

    static Stream<Arguments> failures() {
        var duplicate = new SQLException("duplicate", "23505");
        return Stream.of(
                Arguments.of(new NotFound(), 404),
                Arguments.of(new NoResourceFoundException(HttpMethod.GET, "/x", "x"), 404),
                Arguments.of(new HttpRequestMethodNotSupportedException("PUT"), 405),
                Arguments.of(new MaxUploadSizeExceededException(1), 413),
                Arguments.of(new CannotCreateTransactionException("no connection"), 503),
                Arguments.of(new DataAccessResourceFailureException("gone"), 503),
                Arguments.of(new TransactionSystemException("rollback failed"), 503),
                Arguments.of(new MultipartException("unread", new IOException("full")), 503),
                Arguments.of(new MultipartException("cut", new EOFException()), 500),
                Arguments.of(unread(new IOException("full")), 503),
                Arguments.of(unread(new IllegalArgumentException("no boundary")), 400),
                Arguments.of(sql("08006"), 503),
                Arguments.of(sql("53100"), 503),
                Arguments.of(sql("57P01"), 503),
                Arguments.of(sql("XX000"), 503),
                Arguments.of(sql("25006"), 503),
                Arguments.of(sql("22021"), 400),
                Arguments.of(sql("22P05"), 400),
                Arguments.of(new DuplicateKeyException("twice", duplicate), 500),
                Arguments.of(new IllegalStateException("bug"), 500),
                Arguments.of(new IllegalStateException("wrapped", new NotFound()), 404));
    }

    /** As Jetty says it. */
    private static Exception unread(Exception cause) {
        return new HttpException.IllegalStateException(
                400, "bad multipart", new CompletionException(cause));
    }

    private static Exception sql(String state) {
        return new UncategorizedSQLException("task", "select", new SQLException("x", state));
    }
}
