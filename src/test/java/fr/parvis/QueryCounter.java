package fr.parvis;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells which statements a page costs: all those that the thread of its request sends, from the
 * first filter to the last byte, and no others, whatever jobs run meanwhile. Telling PostgreSQL
 * which commune a connection serves is not counted: a connection that already does costs nothing.
 */
@Component
public class QueryCounter implements BeanPostProcessor {

    private static final String HEADER = "X-Count-Queries";
    private static final Map<String, List<String>> COUNTED = new ConcurrentHashMap<>();
    private static final ThreadLocal<List<String>> CURRENT = new ThreadLocal<>();

    /** The SQL of each statement that this GET sends, in order. */
    public static List<String> statements(Browser browser, String path) {
        String id = UUID.randomUUID().toString();
        COUNTED.put(id, new CopyOnWriteArrayList<>());
        Browser.Page page = browser.with(HEADER, id).get(path);
        browser.with(HEADER, null);
        if (page.status() != 200) {
            throw new AssertionError(path + " answered " + page.status());
        }
        return COUNTED.remove(id);
    }

    /** The same for code called on this thread. */
    public static List<String> statements(Runnable work) {
        List<String> counted = new CopyOnWriteArrayList<>();
        CURRENT.set(counted);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
        return counted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") ? new Counting((DataSource) bean) : bean;
    }

    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class CountingFilter extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String id = request.getHeader(HEADER);
            if (id != null) {
                CURRENT.set(COUNTED.get(id));
            }
            try {
                chain.doFilter(request, response);
            } finally {
                CURRENT.remove();
            }
        }
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            List<String> counted = CURRENT.get();
            return counted == null ? connection : counting(connection, counted);
        }

        private static Connection counting(Connection connection, List<String> counted) {
            return proxy(
                    Connection.class,
                    (_, method, arguments) -> {
                        Object result = call(connection, method, arguments);
                        return switch (result) {
                            case PreparedStatement statement ->
                                    counting(
                                            PreparedStatement.class,
                                            statement,
                                            String.valueOf(arguments[0]),
                                            counted);
                            case Statement statement ->
                                    counting(Statement.class, statement, null, counted);
                            case null, default -> result;
                        };
                    });
        }

        private static <S extends Statement> S counting(
                Class<S> type, S statement, String sql, List<String> counted) {
            return proxy(
                    type,
                    (_, method, arguments) -> {
                        if (method.getName().startsWith("execute")) {
                            counted.add(sql == null ? String.valueOf(arguments[0]) : sql);
                        }
                        return call(statement, method, arguments);
                    });
        }

        private static Object call(
                Object target, java.lang.reflect.Method method, Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
            return type.cast(
                    Proxy.newProxyInstance(
                            QueryCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
