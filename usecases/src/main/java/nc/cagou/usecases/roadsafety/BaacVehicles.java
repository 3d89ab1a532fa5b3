package nc.cagou.usecases.roadsafety;

import nc.cagou.Layout;

/** "Véhicules": one row a vehicle, with {@code id_vehicule} from 2019. */
final class BaacVehicles implements Layout {

  private static final long serialVersionUID = 1L;

  @Override
  public void apply(RawRecord record) {
    BaacCodes.identifier(record, "accident_id");
    BaacCodes.identifier(record, "vehicle_id");
  }
}
