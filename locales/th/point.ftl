point-question = คุณพูดภาษาอะไร ถ้าคุณพูดภาษาไทย ชี้ตรงนี้

point-interpreter = ฉันจะจัดหาล่ามให้
