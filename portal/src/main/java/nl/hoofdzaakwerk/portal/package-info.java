/**
 * The pages people work with. The portal holds no data and no rights of its own: each page asks the four services with
 * the visitor's token, and shows what they answer. Read first {@code session} (who visits, for which organisation),
 * then {@code api} (how services are asked and what a refusal is), {@code web} (forms, texts, errors), {@code form}
 * (forms described field by field, shown by one template), {@code organisation} (what aliases stand for), {@code list}
 * (lists that are searched, sorted and exported), and then the packages named after who works there: {@code start} for
 * everyone, {@code coach}, {@code casework} for client managers and the steering group, {@code employer},
 * {@code meeting}, {@code programme} for regions and the nation, {@code client} for clients, who do not log in, and
 * {@code privacy} for privacy officers, operators, search and help.
 *
 * <p>A rule about who may do what, or about what is right, belongs in a service and never here. A page's texts stand in
 * the bundle of its package, Dutch beside the name and English in {@code messages/}; a bundle that comes near 300 texts
 * is one to divide, since beyond some 320 it does not load. What codes are called stands once, in {@code codes/}.
 *
 * <p>Pages whose addresses begin alike give them in full at the methods, with {@code @Path("/")} at the class, or stand
 * in one class: a class with a longer address of its own may hide pages of a class without one.
 */
package nl.hoofdzaakwerk.portal;
