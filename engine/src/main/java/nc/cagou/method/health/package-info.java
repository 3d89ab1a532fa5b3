/**
 * Methods of public health: access to care, rates made comparable, weekly surveillance. Pure Java
 * on arrays, as in {@link nc.cagou.method}.
 */
package nc.cagou.method.health;
