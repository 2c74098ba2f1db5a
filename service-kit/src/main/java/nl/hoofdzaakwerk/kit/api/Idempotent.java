package nl.hoofdzaakwerk.kit.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a POST repeatable: with the header {@code Idempotency-Key}, a repeated request gets the first answer again and
 * does nothing; the same key with another request is refused with 409. Stands beside {@code @Transactional} on a method
 * that returns a {@code Response}; key and effect are stored in one transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
