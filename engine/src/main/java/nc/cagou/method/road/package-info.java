/**
 * Methods of road safety: crashes predicted from traffic, expected crashes of a place, whether a
 * measure worked. Pure Java on arrays, as in {@link nc.cagou.method}.
 */
package nc.cagou.method.road;
