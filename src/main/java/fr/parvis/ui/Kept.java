package fr.parvis.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method: its page is the same for every anonymous visitor of a commune and a
 * language, so it may be kept, see {@link PageCache}. Such a page asks for no CSRF token and shows
 * no person.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {}
